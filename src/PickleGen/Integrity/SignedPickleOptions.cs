namespace PickleGen;

/// <summary>What is signed besides the pickle, and what is asked of a signed one.</summary>
public sealed record SignedPickleOptions
{
    /// <summary>No purpose, any age.</summary>
    public static readonly SignedPickleOptions Default = new();

    /// <summary>
    /// What the pickle is for, such as <c>"session"</c> or <c>"cache:prices"</c>. It is signed, and must be the same when
    /// the pickle is read: what was signed for one place is no good in another. Default: the empty text. At most 65,535
    /// bytes of UTF-8.
    /// </summary>
    public string Purpose { get; init; } = "";

    /// <summary>How old a signature may be. Default: null, any age.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>How far the clocks of two machines may differ, where <see cref="MaxAge"/> is given. Default: 5 minutes.</summary>
    public TimeSpan ClockSkew { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Where the time comes from. Default: the system.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How the pickle within is written and read. A signature says who wrote it; limits hold all the same.</summary>
    public PickleOptions Pickle { get; init; } = PickleOptions.Default;
}
