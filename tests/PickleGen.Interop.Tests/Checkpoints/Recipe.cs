using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Checkpoints;

/// <summary>The recipe of Python programs, run by one of them.</summary>
internal static class Recipe
{
    private static readonly Lazy<string> Source = new(() =>
    {
        using var stream = typeof(Recipe).Assembly.GetManifestResourceStream("recipe.py")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    /// <summary>Runs statements that may call <c>save</c> and <c>load</c> of the recipe, in a folder.</summary>
    public static PythonReply Run(PythonInstallation python, string folder, string statements) =>
        python.Worker.Eval($"{Source.Value}\n{statements}", arguments: new Dictionary<string, object?> { ["folder"] = folder });
}
