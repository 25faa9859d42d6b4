using System.Runtime.InteropServices;
using PickleGen.Contexts;

namespace PickleGen.Reading;

// What keys that go into one bucket of a .NET hash table cost. Only tables that are not small are followed, for as long
// as they can be filled.
internal sealed partial class PickleMachine
{
    private Dictionary<object, object?>? _meters;
    private object? _metered;
    private object? _meter;
    private long _collisions;
    private long _mayCollide = long.MaxValue;

    /// <summary>Charges the comparisons of a key that is about to be set in a dictionary.</summary>
    internal void MeetKey<TKey, TValue>(object table, TKey key)
        where TKey : notnull
    {
        if (_mayCollide == long.MaxValue) return;
        if (!ReferenceEquals(table, _metered) && !IsMetered(table)) Follow(table, CollisionMeters.OfDictionary<TKey, TValue>(table));
        if (_meter is CollisionMeter<TKey> meter) ChargeCollisions(meter.Meet(key));
    }

    /// <summary>Charges the comparisons of an item that is about to be added to a set.</summary>
    internal void MeetItem<TItem>(object table, TItem item)
    {
        if (_mayCollide == long.MaxValue) return;
        if (!ReferenceEquals(table, _metered) && !IsMetered(table)) Follow(table, CollisionMeters.OfSet<TItem>(table));
        if (_meter is CollisionMeter<TItem> meter) ChargeCollisions(meter.Meet(item));
    }

    // General collections hash with a secret, but not what types of the program hash themselves.
    private bool IsProgramHashed(object? key) =>
        _mayCollide != long.MaxValue && !ReferenceEquals(_registry, PickleRegistry.BuiltIn)
        && key is not (null or string or bool or long or double or byte[]);

    private void MeetGeneral(object table, object? key)
    {
        if (!ReferenceEquals(table, _metered) && !IsMetered(table)) Follow(table, CollisionMeters.OfGeneral(table));
        if (_meter is CollisionMeter<object?> meter) ChargeCollisions(meter.Meet(key));
    }

    // What a set or dict is made of at once; of the latter, perhaps in pairs.
    private void MeetAll(IReadOnlyCollection<object?> items)
    {
        if (items.Count <= CollisionMeter<object?>.Uncounted || !items.Any(IsProgramHashed)) return;
        var counts = new Dictionary<int, int>();
        foreach (var item in items)
        {
            Count(item);
            if (item is PyTuple { Count: 2 } pair) Count(pair[0]);
        }

        void Count(object? key)
        {
            if (!IsProgramHashed(key) || !PyEquality.IsHashable(key)) return;
            ref var keys = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, PyEquality.Instance.GetHashCode(key), out _);
            ChargeCollisions(keys++);
        }
    }

    /// <summary>Charges comparisons of a key.</summary>
    internal void ChargeCollisions(int keys)
    {
        if ((_collisions += keys) > _mayCollide) throw LimitReached($"more than {_mayCollide} keys are compared with others of the same place in a dictionary or set", nameof(PickleLimits.MaxCollisions));
    }

    private bool IsMetered(object table)
    {
        if (_meters is null || !_meters.TryGetValue(table, out var meter)) return false;
        _metered = table;
        _meter = meter;
        return true;
    }

    private void Follow(object table, object? meter)
    {
        _meters ??= new Dictionary<object, object?>(ReferenceEqualityComparer.Instance);
        _meters[table] = meter;
        _metered = table;
        _meter = meter;
    }

    private void ForgetMeters()
    {
        _meters = null;
        _metered = _meter = null;
    }
}
