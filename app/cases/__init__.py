"""The case: route, channel intake, queues, deadlines, milestones, lifecycle, people around it."""
