using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PickleGen.Contexts;
using PickleGen.Converters;
using PickleGen.Copying;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// The base of generated converters for types with <see cref="PickleDerivedAttribute{T}"/>: a value is of one of the
/// listed types, and its Python class says which. Nothing else is written or read.
/// </summary>
/// <typeparam name="TBase">The class or interface.</typeparam>
public abstract class UnionConverter<TBase> : PickleConverter<TBase>, IUnion
    where TBase : class
{
    private UnionCases? _cases;

    // Benign when threads race: it is only tried first.
    private UnionCase? _last;

    /// <summary>Creates the converter.</summary>
    protected UnionConverter()
    {
    }

    /// <summary>
    /// The converters of the types a value may be of. One that is a union itself stands for its cases; one whose type is
    /// not a <typeparamref name="TBase"/> is passed over, as happens with the closed cases of a generic base.
    /// </summary>
    protected abstract PickleConverter[] Cases { get; }

    PickleConverter[] IUnion.Cases => Cases;

    internal sealed override PickleConverter[] Parts => Cases;

    internal sealed override string Expectation => Known.Expectation;

    private UnionCases Known => _cases ??= new UnionCases(typeof(TBase), this);

    internal sealed override PickleConverter CaseOf(Type type) => Known.Find(type)?.Converter ?? this;

    internal sealed override IClassConverter? ClassNamed(PyGlobal name) => Known.Find(name)?.Converter.Target?.Class;

    internal sealed override void Write(ref PickleWriter writer, TBase? value)
    {
        if (value is null)
        {
            writer.WriteNone();
            return;
        }

        var match = CaseFor(ref writer, value);
        if (!match.IsValueType) match.Converter.WriteObject(ref writer, value);
        else if (!writer.TryWriteReference(value)) match.Converter.WriteBoxed(ref writer, value);
    }

    internal sealed override void WriteAs(ref PickleWriter writer, object value, object identity) =>
        CaseFor(ref writer, value).Converter.WriteAs(ref writer, value, identity);

    internal sealed override bool TryRead(ref PickleReader reader, [MaybeNull] out TBase value)
    {
        value = null;
        switch ((Opcode)reader.Next())
        {
            case Opcode.None:
                reader.Position++;
                return true;
            case Opcode.BinGet or Opcode.LongBinGet:
                ref var entry = ref reader.PeekGet(out _);
                if (Unsafe.IsNullRef(ref entry)) return false;

                // The class in the memo says which case it is; of an object, its type does.
                var match = entry.Tag == (object)SlotTag.Text ? null
                    : entry.Tag == (object)SlotTag.Global ? Known.Find(entry.Value as ClassState)
                    : entry.Value is TBase shared ? Known.Find(shared.GetType())
                    : null;
                if (match is not null) return TryReadCase(ref reader, match, out value);
                if (entry.Tag == (object)SlotTag.Text) break;
                return false;
        }

        // A case that does not find its class has consumed nothing: then the next one is asked.
        var start = reader.Position;
        foreach (var candidate in Known.All)
        {
            if (TryReadCase(ref reader, candidate, out value)) return true;
            if (reader.Position != start) return false;
        }

        return false;
    }

    internal sealed override ItemStart StartsWith(ref PickleReader reader, int opcode)
    {
        foreach (var candidate in Known.All)
        {
            if (candidate.Converter.StartsWith(ref reader, opcode) == ItemStart.Yes) return ItemStart.Yes;
        }

        return ItemStart.Unknown;
    }

    [return: MaybeNull]
    internal sealed override TBase Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone) return null;
        if (slot.Tag is StateSink) throw machine.Misguess();
        var value = slot.Tag is ClassState state ? machine.Completed(slot, state)
            : slot.Value is PendingValue pending ? pending.Finish(machine)
            : slot.Value;
        if (value is TBase known && Known.Find(known.GetType()) is not null) return known;
        if (value is PyObject { Class: { } name } && Known.Find(name) is { } named)
            return (TBase?)named.Converter.TakeObject(slot, machine);
        throw Refuse(slot, value, machine);
    }

    internal sealed override TBase Copy(CopyContext context, TBase value)
    {
        var match = CaseFor(value) ?? throw CopyContext.Error(NotListed(value.GetType()));
        return (TBase)(match.IsValueType ? context.CopyBoxed(match.Converter, value) : match.Converter.CopyObject(context, value))!;
    }

    internal sealed override bool AreEqual(EqualityContext context, TBase left, TBase right)
    {
        var match = CaseFor(left) ?? throw CopyContext.Error(NotListed(left.GetType()));
        return left.GetType() == right.GetType() && match.Converter.AreEqualObjects(context, left, right);
    }

    private static bool TryReadCase(ref PickleReader reader, UnionCase candidate, out TBase? value)
    {
        var read = candidate.Converter.TryReadObject(ref reader, out var instance);
        value = read ? (TBase?)instance : null;
        return read;
    }

    private UnionCase CaseFor(ref PickleWriter writer, object value) => CaseFor(value) ?? throw writer.Error(NotListed(value.GetType()));

    private UnionCase? CaseFor(object value)
    {
        var type = value.GetType();
        if (_last is { } last && last.Type == type) return last;
        return Known.Find(type) is { } found ? _last = found : null;
    }

    private static string NotListed(Type type) =>
        $"a {type} stands where a {typeof(TBase)} is expected, and it is not among the types listed there: add [PickleDerived<{type.Name}>] to {typeof(TBase).Name}";

    private UnpicklingException Refuse(in PickleSlot slot, object? value, PickleMachine machine)
    {
        var type = value is TBase other ? other.GetType().Name : null;
        var found = type is null ? machine.Describe(slot) : $"a {type}";
        var name = type is not null ? type : value is PyObject { Class: { } cls } ? PickleMachine.Short(cls.ToString()) : null;
        var remedy = type is not null ? $"add [PickleDerived<{type}>] to {typeof(TBase).Name}"
            : name is not null ? $"make the type of '{name}' [Pickleable] and add it to {typeof(TBase).Name} with [PickleDerived<…>]"
            : null;
        return machine.Error($"expected {Expectation}, found {found}{(remedy is null ? "" : $", which is not among the types listed: {remedy}")}");
    }
}
