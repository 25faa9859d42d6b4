using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PickleGen.Generator.Parsing.Text;

/// <summary>Default values of constructor parameters as C#.</summary>
internal static class Literals
{
    /// <summary>The text, or null where the value is the default of its type anyway.</summary>
    public static string? Of(object? value, ITypeSymbol type)
    {
        if (value is null)
            return null;

        var plain = type.UnderlyingOfNullable() ?? type;
        if (plain.TypeKind != TypeKind.Enum)
            return Primitive(value);

        var member = plain.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && value.Equals(field.ConstantValue));
        return member is null ? $"({plain.ForCode()})({Primitive(value)})" : $"{plain.ForCode()}.{TypeText.Escape(member.Name)}";
    }

    private static string Primitive(object value) => value switch
    {
        double number => Floating(number, number.ToString("R", CultureInfo.InvariantCulture), "double", "d"),
        float number => Floating(number, number.ToString("R", CultureInfo.InvariantCulture), "float", "f"),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        long number => SymbolDisplay.FormatPrimitive(number, quoteStrings: true, useHexadecimalNumbers: false) + "L",
        ulong number => SymbolDisplay.FormatPrimitive(number, quoteStrings: true, useHexadecimalNumbers: false) + "UL",
        uint number => SymbolDisplay.FormatPrimitive(number, quoteStrings: true, useHexadecimalNumbers: false) + "U",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "default",
    };

    private static string Floating(double number, string text, string type, string suffix) =>
        double.IsNaN(number) ? type + ".NaN"
        : double.IsPositiveInfinity(number) ? type + ".PositiveInfinity"
        : double.IsNegativeInfinity(number) ? type + ".NegativeInfinity"
        : text + suffix;
}
