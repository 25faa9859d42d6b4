using System.Diagnostics.CodeAnalysis;
using PickleGen.Contexts;
using PickleGen.Converters;
using PickleGen.Copying;
using PickleGen.Opcodes;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen;

/// <summary>
/// Writes and reads the values of one .NET type: what <c>JsonTypeInfo</c> is to JSON. Get one from
/// <see cref="PickleConverters"/>, from a <see cref="PickleContext"/> or from the generated code of a type.
/// </summary>
public abstract class PickleConverter
{
    private const byte Yes = 1;
    private const byte No = 2;

    private PickleRegistry? _registry;

    // What the last call with this converter at its root used, emptied: the next one need not allocate it. A call
    // that finds nothing, because another is under way, makes its own.
    private PickleMachine? _idleMachine;
    private WriterState? _idleWriter;
    private CopyScratch? _idleScratch;

    // Asked for with every value that is copied: 0 as long as it is not known.
    private byte _isAtom;

    private protected PickleConverter()
    {
    }

    /// <summary>The type of the values.</summary>
    public abstract Type Type { get; }

    /// <summary>The converters of the parts a value is made of; everything reachable is what a load may build.</summary>
    internal virtual PickleConverter[] Parts => [];

    /// <summary>Functions that a load with this converter may call, besides the class.</summary>
    internal virtual FunctionShape[] FunctionsToCall => [];

    /// <summary>The names and types that a load or dump with this converter at its root knows.</summary>
    internal PickleRegistry Registry => _registry ??= PickleRegistry.ReachableFrom(this);

    internal PickleMachine RentMachine() => Interlocked.Exchange(ref _idleMachine, null) ?? new PickleMachine();

    internal void Return(PickleMachine machine)
    {
        machine.Reset();
        _idleMachine = machine;
    }

    internal WriterState RentWriter(PickleRegistry registry)
    {
        var state = Interlocked.Exchange(ref _idleWriter, null) ?? new WriterState();
        state.Registry = registry;
        return state;
    }

    internal void Return(WriterState state)
    {
        state.Clear();
        _idleWriter = state;
    }

    internal CopyScratch RentScratch() => Interlocked.Exchange(ref _idleScratch, null) ?? new CopyScratch();

    internal void Return(CopyScratch scratch)
    {
        scratch.Clear();
        _idleScratch = scratch;
    }

    /// <summary>Whether it also writes values of types derived from its own, as if they were of that.</summary>
    public bool IncludesDerived { get; init; }

    /// <summary>The global that stands for the converter's type in a pickle, if it has one of its own.</summary>
    internal virtual GlobalTarget? Target => null;

    /// <summary>What errors call the type: in Python's words where there are some.</summary>
    internal abstract string Expectation { get; }

    /// <summary>Writes a value that is known to be of the converter's type.</summary>
    internal abstract void WriteObject(ref PickleWriter writer, object value);

    /// <summary>Writes a value that has no identity in .NET: its box stands for the object in Python.</summary>
    internal virtual void WriteBoxed(ref PickleWriter writer, object box)
    {
        // What is made by a call is what is stored last.
        var before = writer.MemoCount;
        WriteObject(ref writer, box);
        if (writer.MemoCount > before) writer.AliasLast(box);
    }

    /// <summary>
    /// Writes a value for which another object stands in the memo: references to that one lead to it, also from within
    /// the value itself.
    /// </summary>
    internal virtual void WriteAs(ref PickleWriter writer, object value, object identity)
    {
        var before = writer.MemoCount;
        WriteObject(ref writer, value);
        writer.AliasWritten(value, identity, before);
    }

    /// <summary>The same as <see cref="PickleConverter{T}.TryRead"/>; a value type comes in the box that the memo has.</summary>
    internal abstract bool TryReadObject(ref PickleReader reader, out object? value);

    /// <summary>Whether the opcode may start a value of this type; only used to tell where a list ends.</summary>
    internal virtual ItemStart StartsWith(ref PickleReader reader, int opcode) => ItemStart.Unknown;

    /// <summary>The converter that values of exactly this type are written and read by.</summary>
    internal virtual PickleConverter CaseOf(Type type) => this;

    /// <summary>The class that a name stands for where a value of this type is expected, if it is one of the type's.</summary>
    internal virtual IClassConverter? ClassNamed(PyGlobal name) => Target?.Class;

    /// <summary>What a member of this type gets for the slot, as an object.</summary>
    internal abstract object? TakeObject(in PickleSlot slot, PickleMachine machine);

    /// <summary>
    /// Creates the collection for a Python list, dict or set that stands where a value of this type is expected;
    /// null when the machine shall make a general one and convert it later.
    /// </summary>
    internal virtual object? NewContainer(ContainerKind kind) => null;

    /// <summary>Which of Python's containers stand for a container this converter created.</summary>
    internal virtual ContainerKind ContainerKind => ContainerKind.List;

    /// <summary>Adds an item to a container this converter created.</summary>
    internal virtual void AddItem(object container, in PickleSlot item, PickleMachine machine) =>
        throw machine.Mismatch("a container", item);

    /// <summary>Sets a key of a container this converter created.</summary>
    internal virtual void SetItem(object container, in PickleSlot key, in PickleSlot value, PickleMachine machine) =>
        throw machine.Mismatch("a dict", value);

    /// <summary>The converter of items (of values, for dictionaries).</summary>
    internal virtual PickleConverter? ItemConverter => null;

    /// <summary>The converter of a dictionary's keys.</summary>
    internal virtual PickleConverter? KeyConverter => null;

    /// <summary>How many items a container of this converter has, for the place an error names.</summary>
    internal virtual int CountItems(object container) => 0;

    /// <summary>
    /// Whether a value is nothing but a number, text or the like: copies share it, and equal values are alike. Tuples of
    /// such values are too.
    /// </summary>
    internal bool IsAtom => (_isAtom != 0 ? _isAtom : _isAtom = FindsAtoms ? Yes : No) == Yes;

    /// <summary>The same, found out.</summary>
    private protected virtual bool FindsAtoms => Type == typeof(string) || (Type.IsValueType && Parts.Length == 0 && this is not (IClassConverter or IReduceConverter));

    /// <summary>The same as <see cref="PickleConverter{T}.Copy"/>.</summary>
    internal abstract object? CopyObject(CopyContext context, object value);

    /// <summary>The same as <see cref="PickleConverter{T}.AreEqual"/>.</summary>
    internal abstract bool AreEqualObjects(EqualityContext context, object left, object right);

    /// <summary>
    /// Reads items by steps into a container that stands on the stack below a fresh mark, up to the end of the
    /// batch; false when the machine has to go on.
    /// </summary>
    internal virtual bool StepItems(ref PickleReader reader, object container) => false;
}

/// <summary>Writes and reads the values of type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type. A converter of a reference type takes null, which is Python's None.</typeparam>
public abstract class PickleConverter<T> : PickleConverter
{
    private protected PickleConverter()
    {
    }

    /// <inheritdoc/>
    public sealed override Type Type => typeof(T);

    /// <summary>Whether a whole pickle may be None: only where the type says that there may be no value.</summary>
    internal virtual bool TakesNone => typeof(T).IsValueType && default(T) is null;

    /// <summary>Writes a value.</summary>
    internal abstract void Write(ref PickleWriter writer, T? value);

    /// <summary>Writes items of a list, those of one batch.</summary>
    internal virtual void WriteBatch(ref PickleWriter writer, ReadOnlySpan<T> items)
    {
        foreach (ref readonly var item in items) Write(ref writer, item);
    }

    /// <summary>
    /// Reads a whole value straight from the input, or declines: then the machine's stack is what it would be had
    /// the machine executed the opcodes that were consumed.
    /// </summary>
    internal virtual bool TryRead(ref PickleReader reader, [MaybeNull] out T value)
    {
        value = default;
        return false;
    }

    /// <summary>
    /// Reads items up to the APPENDS that ends their batch, which is consumed; false when one declines. What has been read
    /// is in the buffer either way.
    /// </summary>
    internal virtual bool TryReadBatch(ref PickleReader reader, ref ItemBuffer<T> items)
    {
        while (reader.Next() != (int)Opcode.Appends)
        {
            if (!TryRead(ref reader, out var value)) return false;
            items.Add(value!);
        }

        reader.Position++;
        return true;
    }

    /// <summary>The value a finished slot holds.</summary>
    [return: MaybeNull]
    internal abstract T Take(in PickleSlot slot, PickleMachine machine);

    /// <summary>The slot the machine would have for a value this converter has read.</summary>
    internal virtual PickleSlot ToSlot(T? value) => PickleSlot.From(value);

    /// <summary>
    /// Copies a value that is not null. Parts are copied by <see cref="CopyContext.Copy"/>, which shares them in a shallow
    /// copy. What does not change, as most values that have no parts, is its own copy, unless somebody says otherwise.
    /// </summary>
    internal virtual T Copy(CopyContext context, T value) => !typeof(T).IsValueType && context.Find(value!) is { } known ? (T)known : value;

    /// <summary>Whether two values, neither of them null, are pickled alike.</summary>
    internal virtual bool AreEqual(EqualityContext context, T left, T right) => EqualityComparer<T>.Default.Equals(left, right);

    internal sealed override object? CopyObject(CopyContext context, object value) => Copy(context, (T)value);

    internal sealed override bool AreEqualObjects(EqualityContext context, object left, object right) => AreEqual(context, (T)left, (T)right);

    internal override bool TryReadObject(ref PickleReader reader, out object? value)
    {
        var read = TryRead(ref reader, out var typed);
        value = typed;
        return read;
    }

    internal sealed override void WriteObject(ref PickleWriter writer, object value) => Write(ref writer, (T)value);

    internal sealed override object? TakeObject(in PickleSlot slot, PickleMachine machine) => Take(slot, machine);
}

/// <summary>Python's three containers that are filled after they were created.</summary>
internal enum ContainerKind
{
    List,
    Dict,
    Set,
}

/// <summary>What a look at the next opcode says of a list that may go on with a single item.</summary>
internal enum ItemStart
{
    /// <summary>It cannot start an item: the list has ended.</summary>
    No,

    /// <summary>It is an item, followed by APPEND.</summary>
    Yes,

    /// <summary>It cannot be said without executing it.</summary>
    Unknown,
}
