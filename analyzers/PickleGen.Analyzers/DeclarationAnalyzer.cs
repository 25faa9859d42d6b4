using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PickleGen.Analyzers;

/// <summary>00xx: partial, kinds of types, Python names, the shape of contexts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer() : PickleAnalyzer(DeclarationRules.All);
