"""From a Document to its marks: figures, names, entities. Pure."""
