using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PickleGen.Analyzers;

/// <summary>01xx: members that cannot be pickled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MemberAnalyzer() : PickleAnalyzer(MemberRules.All);
