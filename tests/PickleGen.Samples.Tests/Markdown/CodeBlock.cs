namespace PickleGen.Samples.Tests.Markdown;

/// <summary>One fenced block.</summary>
/// <param name="Language">The first word of its info string.</param>
/// <param name="Role">The rest of it: what the tests do with the block. Readers never see it.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
public sealed record CodeBlock(string Language, string Role, string Text, int Line)
{
    public bool IsCSharp => Language == "csharp";

    public bool IsPython => Language == "python";

    /// <summary>What the block before it prints.</summary>
    public bool IsOutput => Language == "text" && Role == "output";

    public bool Runs => Role == "run";
}
