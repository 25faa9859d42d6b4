using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PickleGen.Stubs.Descriptions;

/// <summary>Reads the descriptions that stand in an assembly. It is data here: nothing of it is loaded or run.</summary>
public static class AssemblyDescriptions
{
    /// <summary>The classes that an assembly describes, in the order of its metadata.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="StubsException">The file cannot be read, is no assembly, or its descriptions are not understood.</exception>
    public static IReadOnlyList<ClassDescription> Read(string path) => Read(path, ClassDescription.Of);

    /// <summary>The same, made into something else.</summary>
    internal static IReadOnlyList<T> Read<T>(string path, Func<AttributeBlob, T> make)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var image = new PEReader(stream);
            if (!image.HasMetadata) throw new StubsException($"'{path}' is no .NET assembly");
            return Read(path, image.GetMetadataReader(), make);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new StubsException($"cannot read '{path}': {error.Message}", error);
        }
        catch (Exception error) when (error is BadImageFormatException or InvalidOperationException or OverflowException or IndexOutOfRangeException)
        {
            throw new StubsException($"'{path}' is no .NET assembly, or a damaged one", error);
        }
    }

    private static List<T> Read<T>(string path, MetadataReader metadata, Func<AttributeBlob, T> make)
    {
        if (!metadata.IsAssembly) throw new StubsException($"'{path}' is no .NET assembly");
        var classes = new List<T>();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (IsPythonClass(metadata, attribute.Constructor)) classes.Add(Describe(path, metadata.GetBlobReader(attribute.Value), make));
        }

        return classes;
    }

    private static T Describe<T>(string path, BlobReader reader, Func<AttributeBlob, T> make)
    {
        try
        {
            return make(new AttributeBlob(reader));
        }
        catch (FormatException error)
        {
            throw new StubsException($"'{path}' has a description that is not understood: {error.Message}", error);
        }
    }

    private static bool IsPythonClass(MetadataReader metadata, EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MemberReference) return false;
        var type = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        if (type.Kind != HandleKind.TypeReference) return false;
        var reference = metadata.GetTypeReference((TypeReferenceHandle)type);
        return metadata.StringComparer.Equals(reference.Name, "PythonClassAttribute") && metadata.StringComparer.Equals(reference.Namespace, "PickleGen");
    }
}
