using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Descriptions;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Layouts;

/// <summary>Decides what Python sees of a type, and whether it can be that.</summary>
internal sealed class LayoutParser(INamedTypeSymbol type, ProblemReporter problems)
{
    public LayoutKind Kind { get; } = LayoutKinds.Of(type) ?? LayoutKind.Attributes;

    /// <summary>The members in the order they are written: those that <c>[PickleNewArgs]</c> names come first.</summary>
    public IReadOnlyList<Candidate> Order(IReadOnlyList<Candidate> members, out int arguments)
    {
        arguments = 0;
        if (LayoutKinds.Of(type) is null) Refuse($"As = {LayoutKinds.NameOf(type)} is for enums");
        if (type.Find(WellKnown.PickleNewArgs) is not { } attribute) return members;

        if (Kind is not (LayoutKind.Attributes or LayoutKind.Slots or LayoutKind.Values))
            Refuse($"[PickleNewArgs] has no place in As = {LayoutKinds.NameOf(type)}; leave one of the two out");

        var first = new List<Candidate>();
        foreach (var name in attribute.FirstStrings())
        {
            if (members.FirstOrDefault(member => member.Name == name) is not { } member)
                Refuse($"[PickleNewArgs] names '{name}', which is no pickled member of it; write nameof(…) of one");
            else if (first.Contains(member))
                Refuse($"[PickleNewArgs] names '{name}' twice");
            else
                first.Add(member);
        }

        arguments = first.Count;
        return [.. first, .. members.Except(first)];
    }

    /// <summary>Whether the whole state is a dict of attributes, to which keys can be added.</summary>
    public bool HasKeys(int arguments) => Kind == LayoutKind.Attributes && arguments == 0;

    /// <summary>The layout, once it is known how the object is made.</summary>
    public LayoutModel Parse(int arguments, CreationModel creation, ConverterResolver resolver, ConverterFields fields, NameTable names) =>
        new(Kind, arguments, LayoutKinds.HasItems(Kind) ? ParseItems(creation, resolver, fields, names) : null);

    private ItemsModel? ParseItems(CreationModel creation, ConverterResolver resolver, ConverterFields fields, NameTable names)
    {
        var isDict = Kind == LayoutKind.DictSubclass;
        var wanted = isDict ? "System.Collections.Generic.IDictionary`2"
            : Kind == LayoutKind.SetSubclass ? "System.Collections.Generic.ISet`1"
            : "System.Collections.Generic.ICollection`1";
        var interfaces = type.AllInterfaces.Where(candidate => candidate.HasMetadataName(wanted)).ToList();
        if (type.IsValueType || interfaces.Count != 1)
        {
            Refuse($"As = {LayoutKinds.NameOf(type)} needs a class that implements {(isDict ? "IDictionary<TKey, TValue>" : Kind == LayoutKind.SetSubclass ? "ISet<T>" : "ICollection<T>")}{(interfaces.Count > 1 ? " once" : "")}");
            return null;
        }

        if (creation.Built)
        {
            Refuse($"As = {LayoutKinds.NameOf(type)} needs an object that exists before its items are read; give it a constructor without parameters");
            return null;
        }

        var converters = resolver.ResolveAll(interfaces[0].TypeArguments, out var blocker);
        if (converters is null)
        {
            if (blocker?.Rule is { } rule) problems.Report(rule, type, blocker.Type, blocker.Arguments(type.ForMessage(), blocker.Origin));
            else problems.FailSilently();
            return null;
        }

        return new ItemsModel(
            names.Add(fields.IsGeneric ? "_items" : "Content"),
            isDict ? "Dictionary" : Kind == LayoutKind.SetSubclass ? "Set" : "List",
            converters.Zip(interfaces[0].TypeArguments, (converter, item) => item.IsOrHasAnnotation() ? item.ForCodeAnnotated() : converter.Type).ToEquatableArray(),
            converters.Zip(interfaces[0].TypeArguments, (converter, item) => fields.Name(converter) + (item.IsOrHasAnnotation() ? "!" : "")).ToEquatableArray(),
            string.Join(" to ", converters.Select(converter => converter.PythonType)),
            $"{(isDict ? "dict" : Kind == LayoutKind.SetSubclass ? "set" : "list")}[{string.Join(", ", converters.Select(converter => Annotations.Of(converter, optional: false)))}]");
    }

    private void Refuse(string reason) => problems.Report(Rules.Layout, type, type.ForMessage(), reason);
}
