using PickleGen.Converters;

namespace PickleGen.Copying;

// Values of untyped places: those are equal that Python has one type for, and that are equal there.
internal sealed partial class EqualityContext
{
    public bool AreAnyEqual(object left, object right)
    {
        if (ReferenceEquals(left, right)) return true;
        if (DynamicKinds.Integer(left) is { } number) return DynamicKinds.Integer(right) is { } other && number == other;
        return (left, right) switch
        {
            (string one, string two) => one == two,
            (byte[] one, byte[] two) => one.AsSpan().SequenceEqual(two),
            (PyByteArray one, PyByteArray two) => one.Bytes.AsSpan().SequenceEqual(two.Bytes),
            (PickleBuffer one, PickleBuffer two) => one.IsReadOnly == two.IsReadOnly && one.Memory.Span.SequenceEqual(two.Memory.Span),
            (PyTuple one, PyTuple two) => HaveMet(one, two) || AreSpansEqual(PickleConverters.Object!, one.AsSpan(), two.AsSpan()),
            (PySet one, PySet two) => AreMatching(one, two),
            (PyFrozenSet one, PyFrozenSet two) => AreMatching(one, two),
            (PyObject one, PyObject two) => AreReductionsEqual(one, two, isOrdered: false),
            _ => left.GetType() == right.GetType() && AreOfOneType(left, right),
        };
    }

    private bool AreOfOneType(object left, object right) => left switch
    {
        List<object?> list when list.GetType() == typeof(List<object?>) => HaveMet(left, right) || AreListsEqual(PickleConverters.Object!, list, (List<object?>)right),
        IReducible one => HaveMet(left, right) || AreReductionsEqual(
            one.Reduce(PickleOptions.HighestProtocol), ((IReducible)right).Reduce(PickleOptions.HighestProtocol), left is PyOrderedDict),
        PyDict dict => AreDictsEqual(dict, (PyDict)right, isOrdered: false),
        bool or double or PyStr or PyGlobal => left.Equals(right),
        _ => (registry.Find(left.GetType()) ?? KnownConverters.Find(left.GetType())) is { } converter and not DynamicConverter
            ? converter.AreEqualObjects(this, left, right)
            : left.Equals(right),
    };

    private bool AreReductionsEqual(PyObject left, PyObject right, bool isOrdered) => HaveMet(left, right)
        || (left.Construction == right.Construction
            && left.HasState == right.HasState
            && ArePartsEqual(left.Callable, right.Callable)
            && ArePartsEqual(left.Args, right.Args)
            && ArePartsEqual(left.Kwargs, right.Kwargs)
            && ArePartsEqual(left.ListItems, right.ListItems)
            && AreItemsEqual(left.DictItems, right.DictItems, isOrdered)
            && ArePartsEqual(left.State, right.State)
            && ArePartsEqual(left.StateSetter, right.StateSetter));

    // The entries of a dict subclass are the object itself: comparing them as such would lead back here.
    private bool AreItemsEqual(PyDict? left, PyDict? right, bool isOrdered) =>
        left is null || right is null ? left is null && right is null : AreContentsEqual(left, right, isOrdered);

    private bool ArePartsEqual(object? left, object? right) => AreEqual(PickleConverters.Object, left, right);

    private bool AreMatching(IReadOnlyCollection<object?> left, IReadOnlyCollection<object?> right) =>
        HaveMet(left, right) || (left.Count == right.Count && Match(left, right, ArePartsEqual));

    public bool AreDictsEqual(PyDict left, PyDict right, bool isOrdered) => HaveMet(left, right) || AreContentsEqual(left, right, isOrdered);

    private bool AreContentsEqual(PyDict left, PyDict right, bool isOrdered)
    {
        if (left.Count != right.Count) return false;
        if (isOrdered) return left.Zip(right).All(pair => AreEntriesEqual(pair.First, pair.Second));
        var hard = new List<KeyValuePair<object?, object?>>();
        foreach (var entry in left)
        {
            // Text is most keys, and means the same to every comparison.
            if (entry.Key is not string) hard.Add(entry);
            else if (!right.TryGetValue(entry.Key, out var other) || !ArePartsEqual(entry.Value, other)) return false;
        }

        return Match(hard, right.Where(static entry => entry.Key is not string), AreEntriesEqual);
    }

    private bool AreEntriesEqual(KeyValuePair<object?, object?> left, KeyValuePair<object?, object?> right) =>
        ArePartsEqual(left.Key, right.Key) && ArePartsEqual(left.Value, right.Value);
}
