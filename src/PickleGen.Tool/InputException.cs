namespace PickleGen.Tool;

/// <summary>A file that cannot be read or written; the message is one line that says which and why.</summary>
internal sealed class InputException(string message, Exception? inner = null) : Exception(message, inner);
