"""Evidence on screen: the tab of a case, the list of what came in last, and the pieces they are made of."""
