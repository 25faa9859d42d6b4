using Xunit;

namespace PickleGen.Testing.Python;

/// <summary>A test that needs a CPython. Without one it is skipped with a reason; where CI=true it fails instead.</summary>
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute() => Skip = PythonRequirement.SkipReason;
}

/// <summary>A test that runs for several CPythons. Without any it is skipped with a reason; where CI=true it fails instead.</summary>
public sealed class PythonTheoryAttribute : TheoryAttribute
{
    public PythonTheoryAttribute() => Skip = PythonRequirement.SkipReason;
}

internal static class PythonRequirement
{
    public static string? SkipReason { get; } =
        PythonInstallations.All.IsEmpty && Environment.GetEnvironmentVariable("CI") != "true"
            ? PythonInstallations.MissingMessage
            : null;
}
