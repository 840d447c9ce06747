"""Printed papers (纸面文书): one module per document, over one style, one set of parts and one paper.

Nothing here imports Qt; what a paper says comes from the presentation objects of `app/<room>/views.py`. Importing this
package loads neither reportlab nor a font: both wait for the first paper.
"""
