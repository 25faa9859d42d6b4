using System.Text;
using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen.Modules;

/// <summary>Python's <c>_codecs.encode(text, 'latin1')</c>: how protocols 0 to 2 spell bytes.</summary>
internal static class CodecsModule
{
    public static readonly GlobalTarget EncodeFunction = new Target();

    /// <summary>The text in the encoding; null where that is not Latin-1 or the text does not fit.</summary>
    public static byte[]? Encode(string text, string encoding)
    {
        if (encoding is not ("latin1" or "latin-1" or "iso-8859-1")) return null;
        foreach (var unit in text)
        {
            if (unit > 0xff) return null;
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private sealed class Target() : GlobalTarget(WellKnown.CodecsEncode)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            args is [string text, string encoding] && Encode(text, encoding) is { } bytes
                ? PickleSlot.From(bytes)
                : Inert(args);
    }
}
