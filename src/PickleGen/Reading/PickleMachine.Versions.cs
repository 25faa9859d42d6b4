using System.Globalization;
using System.Numerics;
using PickleGen.Internal;

namespace PickleGen.Reading;

// States of older versions are brought up to date before any member is read.
internal sealed partial class PickleMachine
{
    /// <summary>
    /// What a member may take as it is, in place of what the machine offers: a migration may have set a value of the
    /// member's own type.
    /// </summary>
    internal object? Migrating;

    /// <summary>Gives an object without a state what the migrations make of nothing.</summary>
    internal MemberSet MigrateNothing(object target, ClassState cls) => ApplyState(target, new PyDict(), cls);

    // The state as the current version has it: the same one, or a copy that the migrations have changed.
    private object? Migrated(object? state, ClassState cls, ref MemberSet read, out bool changed)
    {
        changed = false;
        if (state is null) return null;
        var shape = cls.Converter.Shape;
        var version = VersionOf(state, cls);
        if (version > shape.Version)
        {
            throw Error(string.Create(
                CultureInfo.InvariantCulture,
                $"the state of '{cls}' is of version {version}, and this program knows {shape.Version} as the last one: read it with a newer program, or raise the Version of the type and add a [PickleMigration]"));
        }

        read = read.With(shape.VersionMember, shape.Slots);
        if (version == shape.Version) return state;

        // The dict of a state may be shared with another object.
        var copy = new PyDict();
        if (state is PyTuple pair)
        {
            Copy(pair[0], copy);
            Copy(pair[1], copy);
        }
        else
        {
            Copy(state, copy);
        }

        Migrate(copy, (int)version, cls);
        changed = true;
        return copy;
    }

    // C#'s small numbers are Python's int and float where the member is not of their type.
    private void SetMigrated(object target, int member, object? value, ClassState cls)
    {
        var slot = PickleSlot.From(value switch
        {
            sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
            ulong number => (BigInteger)number,
            float number => (double)number,
            _ => value,
        });
        Migrating = value;
        SetMember(target, member, slot, cls);
    }

    private BigInteger VersionOf(object state, ClassState cls)
    {
        object? found = null;
        var any = state is PyTuple { Count: 2 } pair
            ? TryFindVersion(pair[1], cls, out found) || TryFindVersion(pair[0], cls, out found)
            : TryFindVersion(state, cls, out found);
        if (!any) return 1;
        return found switch
        {
            long and > 0 => (long)found,
            BigInteger { Sign: > 0 } big => big,
            _ => throw Error($"the '{VersionKey.Name}' of '{cls}' is {Describe(PickleSlot.From(found))}, and versions are ints from 1"),
        };
    }

    private bool TryFindVersion(object? state, ClassState cls, out object? version)
    {
        version = null;
        return state switch
        {
            null => false,
            PyDict entries => entries.TryGetValue(VersionKey.Name, out version) || entries.TryGetValue(VersionKey.Utf8.ToArray(), out version),
            _ => throw Error($"the state of '{cls}' is no dict"),
        };
    }

    private static void Copy(object? state, PyDict copy)
    {
        if (state is not PyDict entries) return;
        foreach (var (key, value) in entries)
        {
            if (!VersionKey.Is(key)) copy.SetHashable(key, value);
        }
    }

    private void Migrate(PyDict state, int version, ClassState cls)
    {
        if (!_guessing) Enter(LastName(cls.Converter.Shape.Name));
        for (; version < cls.Converter.Shape.Version; version++)
        {
            try
            {
                cls.Converter.Migrate(state, version);
            }
            catch (Exception error) when (error is not OutOfMemoryException and not OperationCanceledException)
            {
                throw Error(string.Create(
                    CultureInfo.InvariantCulture,
                    $"the migration of '{cls}' from version {version} failed: {error.GetType().Name}: {error.Message}"), error);
            }
        }

        if (!_guessing) Leave();
    }
}
