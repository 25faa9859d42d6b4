using System.Globalization;
using System.Text;
using PickleGen.Internal;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>The constants among the arguments of a call, for people to see what it was meant to do.</summary>
internal static class ArgumentSummary
{
    private const int Longest = 80;
    private const int MostOpcodes = 64;

    /// <summary>Shows the constants from an offset on.</summary>
    /// <param name="data">The pickle up to the call.</param>
    /// <param name="from">Where the first argument comes from.</param>
    public static string Of(ReadOnlySpan<byte> data, int from)
    {
        var shown = new StringBuilder();
        for (var i = 0; from < data.Length - 1 && i < MostOpcodes && shown.Length < Longest; i++)
        {
            if (!OpcodeLayout.TryMeasure(data, from, out var argument)) break;
            if (Constant(data, from, argument) is { } constant) shown.Append(shown.Length == 0 ? "" : ", ").Append(constant);
            from = argument.Next;
        }

        return shown.Length <= Longest ? shown.ToString() : $"{shown.ToString(0, Longest - 1)}…";
    }

    private static string? Constant(ReadOnlySpan<byte> data, int at, ArgumentBytes argument) => (Opcode)data[at] switch
    {
        Opcode.BinUnicode or Opcode.ShortBinUnicode or Opcode.BinUnicode8 or Opcode.Unicode or Opcode.BinString or Opcode.ShortBinString or Opcode.String
            => $"'{ShownText.Of(ConstantText.At(data, at))}'",
        Opcode.BinBytes or Opcode.ShortBinBytes or Opcode.BinBytes8 or Opcode.ByteArray8
            => $"{argument.Length.ToString(CultureInfo.InvariantCulture)} bytes",
        Opcode.BinInt1 => data[argument.Start].ToString(CultureInfo.InvariantCulture),
        Opcode.None => "None",
        Opcode.NewTrue => "True",
        Opcode.NewFalse => "False",
        _ => null,
    };
}
