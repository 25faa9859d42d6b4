using System.Globalization;
using System.Numerics;

namespace PickleGen.Tools;

/// <summary>Tags of values that have no identity: numbers, text, dates and names.</summary>
internal static class ValueTags
{
    /// <summary>The tag of such a value; false if it is of another kind.</summary>
    public static bool TryOf(object? value, out object? tag)
    {
        switch (value)
        {
            case null or bool: tag = value; break;
            case string text: tag = TextTags.Text(text); break;
            case PyStr text: tag = TextTags.CodePoints(text.CodePoints); break;
            case char or System.Text.Rune: tag = TextTags.Text(value.ToString()!); break;
            case long or int or uint or short or ushort or byte or sbyte: tag = TagObject.Of("int", ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)); break;
            case ulong or Int128 or UInt128: tag = TagObject.Of("int", ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)); break;
            case BigInteger number: tag = TextTags.Integer(number); break;
            case double number: tag = Float(number); break;
            case float number: tag = Float(number); break;
            case decimal number: tag = TagObject.Of("decimal", PyDecimal.FromDecimal(number).ToString()); break;
            case Complex number: tag = TagObject.Of("complex", new object?[] { TextTags.FloatBits(number.Real), TextTags.FloatBits(number.Imaginary) }); break;
            case byte[] bytes: tag = TextTags.Bytes("bytes", bytes); break;
            case PickleBuffer { IsView: true } buffer: tag = TagObject.Of("memoryview", new TagObject(["bytes", "readonly"], [buffer.Memory.ToArray(), true])); break;
            case PickleBuffer { IsReadOnly: true } buffer: tag = TextTags.Bytes("bytes", buffer.Memory.ToArray()); break;
            case PyTuple { Count: 0 }: tag = TagObject.Of("tuple", Array.Empty<object?>()); break;
            case PyGlobal name: tag = Global(name.Module, name.Name); break;
            case Guid id: tag = TagObject.Of("uuid", id.ToString()); break;
            default:
                tag = LibraryTags.OfScalar(value) ?? TimeTags.Of(value);
                return tag is not null;
        }

        return true;
    }

    public static TagObject Global(string module, string name) => HomeNames.Of(module, name) switch
    {
        ("builtins", "Ellipsis") => TagObject.Of("ellipsis", true),
        ("builtins", "NotImplemented") => TagObject.Of("notimplemented", true),
        var home => TagObject.Of("global", $"{home.Module}:{home.Name}"),
    };

    private static TagObject Float(double number) => TagObject.Of("float", TextTags.FloatBits(number));
}
