"""Live online events with experts (线上直播活动): register, experts, sign-ups, questions, answers, what follows.

An event is seen by the whole bank, because an expert's times may clash across branches; who signed up and what was
asked stays in the branch that holds it.
"""
