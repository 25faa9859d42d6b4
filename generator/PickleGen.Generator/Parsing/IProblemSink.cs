namespace PickleGen.Generator.Parsing;

/// <summary>
/// Takes what a parser finds wrong. The analyzers pass one; the generator passes null, and generates nothing for a
/// type with a problem. So what is flagged is exactly what is not generated.
/// </summary>
internal interface IProblemSink
{
    void Report(Problem problem);
}
