using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Support;

/// <summary>Python modules that are resources of this assembly.</summary>
internal static class PythonSource
{
    public static PythonModule Module(string name)
    {
        using var stream = typeof(PythonSource).Assembly.GetManifestResourceStream(name + ".py")!;
        return new(name, new StreamReader(stream).ReadToEnd());
    }
}
