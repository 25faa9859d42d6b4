"""The helpdesk, as it is now."""
