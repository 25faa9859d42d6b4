using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Catalogue;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>One member on the way to a type that cannot be pickled.</summary>
/// <param name="Member">The property or field.</param>
/// <param name="Type">Its type.</param>
/// <param name="Origin">The type in it that has no converter: the last one, or the owner of the next member.</param>
internal sealed record HeldStep(ISymbol Member, ITypeSymbol Type, ITypeSymbol Origin);

/// <summary>Says in messages where the type is that cannot be pickled.</summary>
internal static class HeldPath
{
    /// <summary>
    /// <c> (a System.IO.Stream, at Order.Jobs -> List&lt;Job> -> Job.Log)</c>; as much of it as the member and the name of the
    /// type do not say.
    /// </summary>
    public static string Describe(string member, ITypeSymbol type, Blocker blocker)
    {
        var path = Append(member, type, blocker.Origin);
        foreach (var step in blocker.Steps)
            path = Append($"{path} -> {step.Member.MemberForMessage()}", step.Type, step.Origin);

        var kind = blocker.Entry is { } entry && !Tells(blocker.Type, entry) ? "a " + entry.FullName : "";
        var place = path == member ? "" : "at " + path;
        return kind.Length + place.Length == 0 ? "" : $" ({kind}{(kind.Length > 0 && place.Length > 0 ? ", " : "")}{place})";
    }

    private static string Append(string path, ITypeSymbol type, ITypeSymbol origin) =>
        SymbolEqualityComparer.Default.Equals(type.UnderlyingOfNullable() ?? type, origin) ? path : $"{path} -> {type.ForMessage()}";

    // A FileStream is a Stream by name; nobody needs to be told what a delegate is.
    private static bool Tells(ITypeSymbol type, UnpicklableType entry)
    {
        var name = entry.Key.Split('`')[0];
        return type.TypeKind == TypeKind.Delegate
            || type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr
            || type.Name.IndexOf(name, StringComparison.Ordinal) >= 0
            || (name[0] == 'I' && type.Name.IndexOf(name.Substring(1), StringComparison.Ordinal) >= 0);
    }
}
