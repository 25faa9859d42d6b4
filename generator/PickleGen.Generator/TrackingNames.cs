namespace PickleGen.Generator;

/// <summary>The names of the pipeline's steps, by which tests find them.</summary>
internal static class TrackingNames
{
    public const string ParseType = nameof(ParseType);
    public const string ParseUnion = nameof(ParseUnion);
    public const string ParseEnum = nameof(ParseEnum);
    public const string ParseContext = nameof(ParseContext);

    public static readonly string[] All = [ParseType, ParseUnion, ParseEnum, ParseContext];
}
