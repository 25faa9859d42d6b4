using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Inference;

/// <summary>
/// Makes types of what was seen. It only ever widens: a place that no type fits becomes <c>object</c>, and with it all
/// that its collections hold, because what stands below an <c>object</c> is read as an untyped load reads it.
/// </summary>
internal sealed class TypeInference
{
    // A type with more names in it, or one that contains itself, helps nobody.
    private const int LargestType = 16;
    private const int DeepestType = 8;

    // Each pass may widen keys of what is around; real pickles need two or three.
    private const int MostPasses = 100;

    private readonly List<ClassShape> _classes;
    private readonly Dictionary<ClassShape, ClassForm> _forms;
    private readonly List<TypeNode> _nodes;

    private TypeInference(Collector values)
    {
        _classes = values.Classes;
        _forms = values.Classes.ToDictionary(shape => shape, ClassForms.Of);

        // A class in a class is spelled as one in a module, so that an interface could not tell the two apart.
        foreach (var shape in _classes.GroupBy(shape => $"{shape.Name.Module}.{shape.Name.Name}").Where(group => group.Count() > 1).SelectMany(group => group)) _forms[shape] = ClassForm.Inert;
        _nodes = Reachable(values.Places);
        foreach (var shape in _classes.Where(shape => FormOf(shape) == ClassForm.Inert)) MakeInert(shape);
    }

    public static Func<ClassShape, ClassForm> Infer(Collector values)
    {
        var inference = new TypeInference(values);
        inference.Widen(inference._nodes.Where(node => node.IsAny));
        inference.WidenLargeTypes();
        for (var pass = 0; inference.Pass(); pass++)
        {
            if (pass == MostPasses) inference.Widen(inference._nodes);
        }

        foreach (var shape in inference._nodes.Where(node => node.IsAny).SelectMany(node => node.Classes)) shape.IsUnderObject = true;
        return inference.FormOf;
    }

    private ClassForm FormOf(ClassShape shape) => _forms[shape];

    private bool Pass()
    {
        var changed = false;
        foreach (var shape in _classes.Where(shape => !ClassForms.HasUsableItems(shape, FormOf(shape), FormOf)))
        {
            MakeInert(shape);
            changed = true;
        }

        foreach (var node in _nodes)
        {
            if (node.IsAny) continue;
            if (Judgement.IsAny(node, FormOf))
            {
                Widen([node]);
                changed = true;
            }
            else if (!node.IsGeneral && Judgement.IsGeneral(node, FormOf))
            {
                node.IsGeneral = true;
                Widen(node.Children.Select(child => child.Type));
                changed = true;
            }
        }

        return changed;
    }

    private void MakeInert(ClassShape shape)
    {
        _forms[shape] = ClassForm.Inert;
        Widen(shape.Places.Select(place => place.Type));
    }

    private void Widen(IEnumerable<TypeNode> nodes)
    {
        var left = new Stack<TypeNode>(nodes);
        var done = new HashSet<TypeNode>();
        while (left.TryPop(out var node))
        {
            if (!done.Add(node)) continue;
            node.IsAny = true;
            foreach (var child in node.Children)
            {
                if (!child.Type.IsAny) left.Push(child.Type);
            }
        }
    }

    // After as many rounds as a type may be deep, the size of what is deeper, or contains itself, still grows.
    private void WidenLargeTypes()
    {
        for (var round = 0; round < DeepestType; round++) Measure();
        var sizes = _nodes.ConvertAll(node => node.Size);
        Measure();
        Widen(_nodes.Where((node, i) => node.Size != sizes[i] || node.Size > LargestType).ToList());
    }

    private void Measure()
    {
        var sizes = _nodes.ConvertAll(node => node.IsAny ? 1 : Math.Min(1 + node.Children.Sum(child => Math.Min(child.Type.Size, LargestType)), LargestType + 1));
        for (var i = 0; i < sizes.Count; i++) _nodes[i].Size = sizes[i];
    }

    private static List<TypeNode> Reachable(IEnumerable<Place> places)
    {
        var found = new List<TypeNode>();
        var seen = new HashSet<TypeNode>();
        var left = new Queue<TypeNode>(places.Select(place => place.Type));
        while (left.TryDequeue(out var node))
        {
            if (!seen.Add(node)) continue;
            found.Add(node);
            foreach (var child in node.Children) left.Enqueue(child.Type);
        }

        return found;
    }
}
