using PickleGen.Shapes;
using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs;

/// <summary>Records what the <c>[Pickleable]</c> types of an assembly look like in Python, for later builds to compare with.</summary>
public static class ShapeFiles
{
    /// <summary>The record, as JSON; lines end with a line feed.</summary>
    /// <param name="assembly">The assembly; it is read, never loaded.</param>
    /// <exception cref="StubsException">It cannot be read, or has nothing to record.</exception>
    public static string Text(string assembly)
    {
        var shapes = AssemblyDescriptions.Read(assembly, ShapeOf);
        return shapes.Count > 0 ? ShapeText.Print(shapes) : throw new StubsException("no [Pickleable] type: nothing to record");
    }

    /// <summary>Writes the record. A file that is right already is left alone.</summary>
    /// <param name="assembly">The assembly; it is read, never loaded.</param>
    /// <param name="output">The file; analyzers look for one that ends in <c>.pickleshape.json</c>.</param>
    /// <exception cref="StubsException">Something cannot be read or written.</exception>
    public static void Write(string assembly, string output)
    {
        if (!output.EndsWith(ShapeText.Extension, StringComparison.OrdinalIgnoreCase))
            throw new StubsException($"'{output}' would not be looked at: the name of a record ends in {ShapeText.Extension}");
        TextFiles.Write(output, Text(assembly));
    }

    private static TypeShape ShapeOf(AttributeBlob blob)
    {
        var form = Enum.IsDefined((ClassForm)blob.Form) ? (ClassForm)blob.Form : throw new FormatException($"form {blob.Form} of '{blob.Name}'");
        var shape = new TypeShape($"{blob.Module}:{blob.Name}", form.ToString())
        {
            CSharp = blob.Text("TypeName") ?? "",
            Version = blob.Number("Version"),
            HasHooks = blob.Flag("HasHooks"),
            IsAbstract = blob.Flag("IsAbstract"),
            Collection = blob.Text("Collection") ?? "",
            NewArgs = blob.List("NewArgs"),
            Aliases = blob.List("Aliases"),
            Cases = blob.List("Cases"),
        };
        shape.SetMembers(blob.List("Members"), blob.List("Declarations"));
        return shape;
    }
}
