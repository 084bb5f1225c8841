"""Actions by keyboard: which keys they have, finding them by name, and changing their keys."""
