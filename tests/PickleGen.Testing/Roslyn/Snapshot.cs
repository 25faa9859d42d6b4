using System.Runtime.CompilerServices;

namespace PickleGen.Testing.Roslyn;

/// <summary>
/// Compares text with an approved file in the test project's <c>Snapshots</c> folder. The files are named as Verify
/// names them: <c>Class.Method#name.verified.cs</c>, with <c>.received.cs</c> beside it after a failure.
/// </summary>
/// <remarks>To approve, rename the received file, or run the tests with <c>PICKLEGEN_ACCEPT=1</c>.</remarks>
public static class Snapshot
{
    public static void Match(
        string text,
        string name,
        string projectName,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Folder(projectName), $"{Path.GetFileNameWithoutExtension(file)}.{method}#{name}");
        var verified = stem + ".verified.cs";
        var received = stem + ".received.cs";
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("PICKLEGEN_ACCEPT") == "1")
        {
            File.WriteAllText(verified, text);
            return;
        }

        File.WriteAllText(received, text);
        throw new HarnessException(expected is null
            ? $"There is no approved text yet. Look at {received} and rename it."
            : $"The text differs from the approved one. Compare {received} with {verified}.\n\n{text}");
    }

    // Not the caller's path: deterministic builds map it away.
    private static string Folder(string projectName)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, projectName + ".csproj")))
                return Directory.CreateDirectory(Path.Combine(folder.FullName, "Snapshots")).FullName;
        }

        throw new HarnessException($"No folder above {AppContext.BaseDirectory} holds {projectName}.csproj.");
    }
}
