"""What a user can do, one file a verb. Window and command line both call these."""
