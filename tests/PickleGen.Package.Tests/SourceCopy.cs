using PickleGen.Testing.Processes;

namespace PickleGen.Package.Tests;

/// <summary>The sources the package is made of, without anything that has been built.</summary>
internal static class SourceCopy
{
    private static readonly string[] Folders = ["src", "generator", "analyzers"];

    public static void To(string target)
    {
        foreach (var file in Directory.GetFiles(Repository.Root))
            Copy(file, target);
        foreach (var folder in Folders)
            CopyFolder(Repository.PathOf(folder), Path.Combine(target, folder));
    }

    private static void CopyFolder(string source, string target)
    {
        foreach (var file in Directory.GetFiles(source))
            Copy(file, target);
        foreach (var folder in Directory.GetDirectories(source).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
            CopyFolder(folder, Path.Combine(target, Path.GetFileName(folder)));
    }

    private static void Copy(string file, string target)
    {
        Directory.CreateDirectory(target);
        File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
    }
}
