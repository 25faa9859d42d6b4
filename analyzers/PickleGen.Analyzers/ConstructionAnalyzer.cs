using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PickleGen.Analyzers;

/// <summary>02xx: how objects are created when they are read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstructionAnalyzer() : PickleAnalyzer(ConstructionRules.All);
