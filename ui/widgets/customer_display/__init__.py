"""The window a customer reads: large type, few lines, three buttons, a place to sign.

It is fed with plain text, already masked for the customer, split into pages by `pages.split`; it knows no case,
no staff notes and no tags. The staff's miniature shows the same page and may turn it.
"""

from ui.widgets.customer_display.display import Answer, CustomerDisplay
from ui.widgets.customer_display.miniature import Miniature
from ui.widgets.customer_display.pages import Leaf, split

__all__ = ["Answer", "CustomerDisplay", "Leaf", "Miniature", "split"]
