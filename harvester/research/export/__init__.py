"""All answers to a query as a file, in the form that the next tool reads; flat memory, no cap, whole or not there."""

from harvester.research.export.forms import FORMS, form_of
from harvester.research.export.write import Exported, export, export_to

__all__ = ["FORMS", "Exported", "export", "export_to", "form_of"]
