"""A mediator with a whole case: forty files from the drop to the bundle."""
