using System.Globalization;
using System.Text;
using PickleGen.Internal;
using PickleGen.Opcodes;

namespace PickleGen.Reading;

// Every error names where it happened: byte offset, opcode, and the way from the root.
internal sealed partial class PickleMachine
{
    // The first byte of what SignedPickle writes, chosen because it is no opcode.
    private const byte SignedStart = 0x9e;

    private int _opcodeStart;
    private int _opcode;

    // Parts of the way that are not on the stack: indexes and members of general values under conversion.
    private readonly List<string> _trail = [];

    /// <summary>Notes the opcode that is being read, for errors.</summary>
    internal void At(int position, int opcode)
    {
        _opcodeStart = position;
        _opcode = opcode;
    }

    /// <summary>An error at the opcode that was noted last.</summary>
    internal UnpicklingException Error(string message, Exception? inner = null, bool isLimit = false) =>
        new(message, _opcodeStart, OpcodeTable.NameOf((byte)_opcode), Path(), inner) { IsLimit = isLimit };

    /// <summary>A byte that is no opcode. At the start it may be that of something else.</summary>
    internal UnpicklingException InvalidKey(byte key) => Error(
        key == SignedStart && _opcodeStart == 0
            ? "this is a signed pickle: SignedPickle.Loads verifies it and reads what is within"
            : $"invalid load key, '\\x{key:x2}'");

    internal UnpicklingException Truncated() => Error("the pickle is truncated: an argument goes beyond its end or its frame");

    /// <summary>A slot is not what its place needs.</summary>
    internal UnpicklingException Mismatch(string expected, in PickleSlot found)
    {
        var unclaimed = found.Value switch
        {
            PyObject { Class: { } name } => name,
            PyGlobal name => name,
            _ => null,
        };

        // Names of the safe set are understood; what they make may still be beyond the type that is asked for.
        var hint = unclaimed is null || _registry.Find(unclaimed.Module, unclaimed.Name) is not null
            ? ""
            : $"; nothing in this load claims '{Short(unclaimed.ToString())}': if it is a class of yours, annotate its type with [Pickleable(\"{Short(unclaimed.ToString())}\")]";
        return Error($"expected {expected}, found {Describe(found)}{hint}");
    }

    /// <summary>A guess or a step went wrong: the load starts again without them.</summary>
    internal UnpicklingException Misguess() => Error("the pickle has an unusual form");

    internal void Enter(string part) => _trail.Add(part);

    internal void EnterIndex(int index) => _trail.Add(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    internal void EnterKey(object? key) => _trail.Add(key switch
    {
        null => "[None]",
        string text => $"['{Short(text)}']",
        IFormattable number => string.Create(CultureInfo.InvariantCulture, $"[{Short(number.ToString(null, CultureInfo.InvariantCulture))}]"),
        _ => $"[{Describe(key)}]",
    });

    internal void Leave() => _trail.RemoveAt(_trail.Count - 1);

    internal int TrailDepth => _trail.Count;

    private UnpicklingException EndOfInput(int position) =>
        new("the pickle ends without a STOP opcode", position, null, Path());

    private UnpicklingException Underflow() =>
        Error(_markCount > 0 ? "unexpected MARK found" : "unpickling stack underflow");

    private UnpicklingException Wrap(Exception error) =>
        error is HookException ? Error(error.Message, error.InnerException) : Error($"{error.GetType().Name}: {error.Message}", error);

    internal string Describe(in PickleSlot slot) => slot.Tag switch
    {
        SlotTag tag when tag == SlotTag.Object => Describe(slot.Value!),
        SlotTag tag when tag == SlotTag.Int => string.Create(CultureInfo.InvariantCulture, $"the int {slot.Bits}"),
        SlotTag tag when tag == SlotTag.Bool => slot.Bits != 0 ? "True" : "False",
        SlotTag tag => tag.Name,
        StateSink => "a dict",
        PickleConverter converter => converter.Expectation,
        ClassState state => $"an instance of '{state}'",
        _ => "nothing",
    };

    private static string Describe(object value) => value switch
    {
        PyTuple => "a tuple",
        PyOrderedDict => "an OrderedDict",
        PyDefaultDict => "a defaultdict",
        PyCounter => "a Counter",
        PyDict => "a dict",
        PyDeque => "a deque",
        PyArray array => $"an array of '{array.TypeCode}'",
        PyRange => "a range",
        PySlice => "a slice",
        PyException exception => $"an exception, {exception.Class.Name}",
        PySet => "a set",
        PyFrozenSet => "a frozenset",
        List<object?> => "a list",
        PyByteArray => "a bytearray",
        PyGlobal name => $"the class or function '{Short(name.ToString())}'",
        PyObject instance => $"an {Short(instance.ToString())}",
        System.Numerics.BigInteger => "an int of more than 64 bits",
        PendingValue => "a value that is not complete",
        _ => $"a {value.GetType().Name}",
    };

    internal static string Short(string name) => Printable(Encoding.UTF8.GetBytes(name.Length > 128 ? name[..128] : name));

    // The way from the root to the value under construction, read off the stack: states, containers with an open
    // batch, containers a step is filling, and the one a single item is just added to.
    private string? Path()
    {
        var path = new StringBuilder();
        var mark = 0;
        var end = _pathEnd >= 0 ? _pathEnd + 1 : _count;
        for (var i = 0; i < end; i++)
        {
            while (mark < _markCount && _marks[mark].Position <= i) mark++;
            var marked = mark < _markCount && _marks[mark].Position == i + 1;
            switch (_stack[i].Tag)
            {
                case StateSink sink:
                    if (path.Length == 0) path.Append(LastName(sink.State.Converter.Shape.Name));
                    var key = KeyOf(i, mark, end);
                    if (key < end && KeyName(_stack[key], sink.State) is { } name) path.Append('.').Append(name);
                    break;
                case ClassState opened when IsFilling(_stack[i]):
                    AppendPart(path, opened.StatePlace);
                    break;
                case PickleConverter converter when marked || IsFilling(_stack[i]) || i == _pathTarget || HoldsOpenState(i, end):
                    AppendItem(path, i, converter, mark, end);
                    break;
            }
        }

        foreach (var part in _trail) AppendPart(path, part);
        return ErrorPath.Of(path);
    }

    // A part that starts a way of its own, 'Order.lines', goes on from another one as '.lines'.
    private static void AppendPart(StringBuilder path, string part)
    {
        if (path.Length == 0 || part[0] is '.' or '[') path.Append(part);
        else if (part.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot) path.Append(part.AsSpan(dot));
        else path.Append('.').Append(part);
    }

    private void AppendItem(StringBuilder path, int at, PickleConverter converter, int mark, int end)
    {
        if (converter.KeyConverter is not null)
        {
            AppendKey(path, KeyOf(at, mark, end), end);
            return;
        }

        // Items of a batch that is being applied stay on the stack until all of them are.
        var above = at == _pathTarget ? 0 : ItemsAbove(at, mark, end);
        var index = converter.CountItems(_stack[at].Value!) + (_stack[at].Bits & ~PickleSlot.Filling) + above;
        path.Append(CultureInfo.InvariantCulture, $"[{index}]");
    }

    // The key whose value is under construction: keys and values alternate above their container.
    private int KeyOf(int at, int mark, int end) => at + 1 + (ItemsAbove(at, mark, end) & ~1);

    // How many complete items stand above a container, before the one that leads on: up to the next state or open
    // container, or the top.
    private int ItemsAbove(int at, int mark, int end)
    {
        var next = at + 1;
        for (; next < end - 1 && _stack[next].Tag is not StateSink; next++)
        {
            while (mark < _markCount && _marks[mark].Position <= next) mark++;
            if (next == _pathTarget || IsFilling(_stack[next]) || HoldsOpenState(next, end) || (mark < _markCount && _marks[mark].Position == next + 1)) break;
        }

        // An object stands right below its state.
        return next < end && _stack[next].Tag is StateSink ? next - at - 2 : Math.Max(0, next - at - 1);
    }

    // A container that a step is filling, or an object whose state is being read.
    private static bool IsFilling(in PickleSlot slot) => slot.Tag is PickleConverter or ClassState && (slot.Bits & PickleSlot.Filling) != 0;

    // A list whose only item is an object that is being read has no mark.
    private bool HoldsOpenState(int at, int end) =>
        at + 2 < end && _stack[at].Tag is PickleConverter { KeyConverter: null } && _stack[at + 1].Tag is ClassState && _stack[at + 2].Tag is StateSink;

    private void AppendKey(StringBuilder path, int key, int end)
    {
        if (key >= end) return;
        ref var slot = ref _stack[key];
        path.Append('[');
        if (slot.Value is string text) path.Append('\'').Append(Short(text)).Append('\'');
        else path.Append(Describe(slot));
        path.Append(']');
    }

    private static string? KeyName(in PickleSlot slot, ClassState state) =>
        slot.Tag == (object)SlotTag.Key ? state.Converter.Shape[(int)slot.Bits].Name
        : slot.Value is string text ? Short(text)
        : slot.Value is byte[] bytes ? Short(Encoding.Latin1.GetString(bytes))
        : null;

    private static string LastName(string name) => name[(name.LastIndexOf('.') + 1)..];
}
