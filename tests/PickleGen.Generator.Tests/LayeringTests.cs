using PickleGen.Testing.Roslyn;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Parsing decides, the model carries, emitting prints: who may know whom.</summary>
public class LayeringTests
{
    [Theory]
    [InlineData("Model", "Microsoft.CodeAnalysis", "PickleGen.Generator.Parsing", "PickleGen.Generator.Emitting")]
    [InlineData("Emitting", "Microsoft.CodeAnalysis", "PickleGen.Generator.Parsing")]
    [InlineData("Parsing", "PickleGen.Generator.Emitting")]
    public void Folder(string folder, params string[] forbidden)
    {
        var files = Directory.GetFiles(Path.Combine(GeneratorFolder(), folder), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            Assert.All(forbidden, name => Assert.False(text.Contains(name, StringComparison.Ordinal), $"{file} uses {name}"));
        }
    }

    private static string GeneratorFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "generator", "PickleGen.Generator");
            if (Directory.Exists(candidate))
                return candidate;
        }

        throw new HarnessException($"No folder above {AppContext.BaseDirectory} holds the generator's sources.");
    }
}
