namespace PickleGen.Stubs.Descriptions;

/// <summary>An assembly is not understood, or its classes cannot be written as asked; the message says why.</summary>
public sealed class StubsException(string message, Exception? inner = null) : Exception(message, inner);
