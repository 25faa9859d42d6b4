using PickleGen.Tool.Scaffold.Naming;
using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Inference;

/// <summary>Finds the places where instances of several classes stand, in the order in which they are printed.</summary>
internal sealed class UnionPlaces(Func<ClassShape, ClassForm> forms)
{
    private readonly List<UnionPlace> _found = [];
    private readonly HashSet<TypeNode> _seen = [];

    public static IReadOnlyList<UnionPlace> Of(Collector values, Func<ClassShape, ClassForm> forms)
    {
        var places = new UnionPlaces(forms);
        foreach (var shape in values.Classes) places.AddClass(shape);
        foreach (var root in values.Roots) places.Add(root, null, null);
        places.AddRoots(values.Roots);
        return places._found;
    }

    // Only what is printed: an interface that nothing mentions is of no use.
    private void AddClass(ClassShape shape)
    {
        var form = forms(shape);
        var positional = form switch
        {
            ClassForm.NamedTuple or ClassForm.Reduce or ClassForm.Plain or ClassForm.Slots => shape.Args.Places,
            ClassForm.FrozenSlots => shape.Values.Places,
            _ => [],
        };
        foreach (var place in positional) Add(place, null, shape);
        if (form is ClassForm.ListSubclass or ClassForm.SetSubclass) Add(shape.Item, $"{shape.Name.Name}_item", shape);
        if (form == ClassForm.DictSubclass)
        {
            Add(shape.Key, $"{shape.Name.Name}_key", shape);
            Add(shape.Value, $"{shape.Name.Name}_value", shape);
        }

        if (form is ClassForm.Inert or ClassForm.Enum or ClassForm.NamedTuple or ClassForm.Reduce or ClassForm.FrozenSlots) return;
        foreach (var member in shape.Members) Add(member.Place, member.Name, shape);
    }

    // Pickles that are instances of several classes are several kinds of roots; a program that takes them all needs one type.
    private void AddRoots(List<Place> roots)
    {
        var instances = roots.Where(root => Judgement.IsUnionCase(root.Type, forms)).ToList();
        HashSet<ClassShape> classes = [.. instances.SelectMany(root => root.Type.Classes)];
        if (classes.Count < 2) return;
        foreach (var root in instances) _found.Add(new UnionPlace(root.Type, classes, "root", null));
    }

    // Types are small here, and not nested without end: such ones have become objects.
    private void Add(Place place, string? name, ClassShape? owner)
    {
        var type = place.Type;
        if (type.IsAny || !_seen.Add(type)) return;
        if (type.Classes.Count > 1 && Judgement.IsUnionCase(type, forms)) _found.Add(new UnionPlace(type, type.Classes, name, owner));
        if (type.IsGeneral) return;
        var one = name is null ? null : Singular.Of(name);
        if (type.Item is { } item) Add(item, one, owner);
        if (type.Key is { } key) Add(key, one is null ? null : $"{one}_key", owner);
        if (type.Value is { } value) Add(value, one, owner);
        foreach (var part in type.TupleItems ?? []) Add(part, null, owner);
    }
}
