using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Buffers;

/// <summary>PG0604: a callback keeps buffers and leaves them in the pickle, too.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DoubledBufferAnalyzer() : CallbackAnalyzer(BufferRules.DoubledBuffer)
{
    private protected override string? Advice(BufferCallbacks callback) =>
        callback is { Answer: true, Keeping: { } keeping } ? $"return false, since '{keeping.Instance!.Syntax}' has it" : null;
}
