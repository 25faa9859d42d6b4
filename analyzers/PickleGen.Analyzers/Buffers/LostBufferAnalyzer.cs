using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PickleGen.Analyzers.Buffers;

/// <summary>PG0602: a callback takes buffers out of the pickle and drops them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LostBufferAnalyzer() : CallbackAnalyzer(BufferRules.LostBuffer)
{
    private protected override string? Advice(BufferCallbacks callback) =>
        callback is { Answer: false, UsesBuffer: false } ? "add each to a list to transmit it, or leave out the callback" : null;
}
