using PickleGen.Contexts;

namespace PickleGen.Tests.Sessions;

public class RegistrationTests
{
    private static readonly PickleContext Context = PickleContext.Create(static builder => builder
        .Add(new BagConverter())
        .AddReducer<Version>(static version => new PyObject(new PyGlobal("m", "version"), new PyTuple((long)version.Major, (long)version.Minor), PyConstruction.Call))
        .AddFunction("m", "version", static args => new Version((int)(long)args[0]!, (int)(long)args[1]!))
        .AddExtension(240, "m", "Bag")
        .AddExtension(1000, "m", "version")
        .AddExtension(70000, "m", "Other"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Hand_written_converters_reducers_functions_and_codes(int protocol)
    {
        var bag = new Bag("b") { Note = "n" };
        bag.Items.AddRange(["x", bag]);
        bag.Map["k"] = 1L;
        var options = new PickleOptions { Protocol = protocol };
        var value = new List<object?> { bag, bag, new Version(3, 4), new PyGlobal("m", "Other") };
        var pickle = Pickle.Dumps(value, Context, options);
        var codes = PickleTools.GenOps(pickle).Where(static operation => operation.Name.StartsWith("EXT", StringComparison.Ordinal)).Select(static operation => operation.Argument);
        Assert.Equal(protocol >= 2 ? new object?[] { 240L, 1000L, 70000L } : [], codes);

        var back = (List<object?>)Pickle.Loads(pickle, Context)!;
        var read = Assert.IsType<Bag>(back[0]);
        Assert.Same(read, back[1]);
        Assert.Equal(("b", "n", "x", 1L), (read.Name, read.Note, read.Items[0], read.Map["k"]));
        Assert.Same(read, read.Items[1]);
        Assert.Equal(new Version(3, 4), back[2]);
        Assert.Equal(new PyGlobal("m", "Other"), back[3]);
    }

    [Theory]
    [InlineData("PROTO 2; EXT1 0; STOP", "not positive")]
    [InlineData("PROTO 2; EXT4 -1; STOP", "not positive")]
    [InlineData("PROTO 2; EXT2 7; STOP", "not registered")]
    public void Codes_nobody_registered(string stream, string reason) =>
        Assert.Contains(reason, Assert.Throws<UnpicklingException>(() => Pickle.Loads(Asm.Pickle(stream), Context)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_code_and_a_name_belong_together()
    {
        Assert.Throws<ArgumentException>(() => Pickle.Dumps(null, PickleContext.Create(static builder => builder.AddExtension(1, "m", "a").AddExtension(1, "m", "b"))));
        Assert.Throws<ArgumentException>(() => Pickle.Dumps(null, PickleContext.Create(static builder => builder.AddExtension(1, "m", "a").AddExtension(2, "m", "a"))));
        Pickle.Dumps(null, PickleContext.Create(static builder => builder.AddExtension(1, "m", "a").AddExtension(1, "m", "a")));
    }

    [Theory]
    [InlineData("PROTO 4; GLOBAL m unknown; STOP", "m.unknown", 2)]
    [InlineData("PROTO 4; GLOBAL functools partial; GLOBAL m version; TUPLE1; REDUCE; STOP", "functools.partial", 33)]
    [InlineData("MARK; INST os system; STOP", "os.system", 1)]
    public void Unknown_names_are_refused_if_the_options_say_so(string stream, string name, long offset)
    {
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads(Asm.Pickle(stream), Context, new PickleOptions { UnknownGlobals = UnknownGlobals.Error }));
        Assert.Contains($"'{name}'", error.Message, StringComparison.Ordinal);
        Assert.Equal(offset, error.Offset);
    }

    [Theory]
    [InlineData("numpy.core.multiarray", "numpy._core.multiarray", true)]
    [InlineData("numpy._core.multiarray", "numpy.core.multiarray", true)]
    [InlineData("numpy.core", "numpy._core", true)]
    [InlineData("numpy.core", "numpy._core.x", false)]
    [InlineData("numpy.corex", "numpy._corex", false)]
    [InlineData("m", "n", false)]
    public void A_module_that_has_moved_is_known_by_both_names(string registered, string written, bool known)
    {
        var context = PickleContext.Create(builder => builder.AddFunction(registered, "f", static _ => 1L));
        var value = Pickle.Loads(Asm.Pickle($"PROTO 4; GLOBAL {written} f; EMPTY_TUPLE; REDUCE; STOP"), context);
        Assert.Equal(known, value is 1L);
    }

    [Fact]
    public void What_a_function_throws_is_told_with_its_place()
    {
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads(Asm.Pickle("PROTO 4; GLOBAL m version; EMPTY_TUPLE; REDUCE; STOP"), Context));
        Assert.Equal("REDUCE", error.OpcodeName);
        Assert.NotNull(error.InnerException);
    }

    [Theory]
    [InlineData("GLOBAL copyreg _reconstructor; GLOBAL m Bag; GLOBAL builtins str; BINUNICODE v; TUPLE3; REDUCE; STOP", "str of v")]
    [InlineData("GLOBAL copyreg _reconstructor; GLOBAL m Bag; GLOBAL builtins object; NONE; TUPLE3; REDUCE; STOP", "new")]
    [InlineData("MARK; INST m Bag; STOP", "new")]
    [InlineData("MARK; GLOBAL m Bag; OBJ; STOP", "new")]
    [InlineData("MARK; BINUNICODE v; INST m Bag; STOP", "v")]
    [InlineData("GLOBAL m Bag; EMPTY_TUPLE; NEWOBJ; STOP", "new")]
    public void A_class_is_made_as_the_pickle_makes_it(string program, string name) =>
        Assert.Equal(name, Assert.IsType<Bag>(Pickle.Loads(Asm.Pickle("PROTO 2; " + program), Context)).Name);

    // Spelled so below protocol 4; a class may have its __new__ from another one.
    [Theory]
    [InlineData("Bag")]
    [InlineData("Base")]
    public void Keywords_of_new(string owner)
    {
        var bag = Assert.IsType<Bag>(Pickle.Loads(
            Asm.Pickle(
                $"PROTO 2; GLOBAL functools partial; GLOBAL builtins getattr; GLOBAL m {owner}; BINUNICODE __new__; TUPLE2; REDUCE; BINPUT 0; TUPLE1; REDUCE; "
                + "MARK; BINGET 0; GLOBAL m Bag; TUPLE1; EMPTY_DICT; BINUNICODE name; BINUNICODE v; SETITEM; NONE; TUPLE; BUILD; EMPTY_TUPLE; REDUCE; STOP"),
            Context));
        Assert.Equal("keyword v", bag.Name);
    }

    [Fact]
    public void A_singleton_is_its_name()
    {
        var value = new Bag("one");
        var other = new Bag("two");
        var context = PickleContext.Create(builder => builder.Add(new BagConverter()).AddSingleton("m", "ONE", value));
        var pickle = Pickle.Dumps(new List<object?> { value, other, value }, context);
        var back = Assert.IsType<List<object?>>(Pickle.Loads(pickle, context));
        Assert.Same(value, back[0]);
        Assert.Equal("two", Assert.IsType<Bag>(back[1]).Name);
        Assert.Same(value, back[2]);
        Assert.Equal(new PyGlobal("m", "ONE"), Assert.IsType<List<object?>>(Pickle.Loads(pickle))[0]);
        Assert.Throws<UnpicklingException>(() => Pickle.Loads(Asm.Pickle("GLOBAL m ONE; EMPTY_TUPLE; REDUCE; STOP"), context));
        Assert.Throws<ArgumentException>(() => Pickle.Dumps(null, PickleContext.Create(static builder => builder.AddSingleton("m", "FIVE", 5))));
    }

    [Fact]
    public void An_enum_whose_values_are_not_numbers()
    {
        var red = new PyEnumMember(new PyGlobal("m", "Color"), "RED", "r");
        var context = PickleContext.Create(builder => builder.AddFunction("m", "Color", args => args is ["r"] ? red : throw new ArgumentException("no color")));
        var back = Pickle.Loads(Pickle.Dumps(red, PickleConverters.Object), context);
        Assert.Equal(red, back);
        Assert.Equal("""{"enum": {"class": "m:Color", "name": "RED", "value": {"str": "r"}}}""", PickleTools.Json(back));
        Assert.Throws<UnpicklingException>(() => Pickle.Loads(Pickle.Dumps(new PyEnumMember(red.Class, "BLUE", "b"), PickleConverters.Object), context));
    }

    private sealed class Bag(string name)
    {
        public string Name { get; } = name;

        public string? Note { get; set; }

        public List<object?> Items { get; } = [];

        public Dictionary<string, object?> Map { get; } = [];
    }

    private sealed class BagConverter() : ReduceConverter<Bag>("m", "Bag")
    {
        protected override PyObject Reduce(Bag value, int protocol) => new(Class, new PyTuple(value.Name), PyConstruction.Call)
        {
            HasState = true,
            State = value.Note,
            ListItems = value.Items,
            DictItems = Entries(value),
        };

        protected override Bag Call(PyTuple args) => new((string)args[0]!);

        protected override Bag New(PyTuple args, PyDict? kwargs) => new(kwargs is null ? "new" : $"keyword {kwargs["name"]}");

        protected override Bag Reconstruct(PyGlobal baseClass, object? value) => new($"{baseClass.Name} of {value}");

        protected override void SetState(Bag target, object? state) => target.Note = (string?)state;

        protected override void Append(Bag target, object? item) => target.Items.Add(item);

        protected override void SetItem(Bag target, object? key, object? value) => target.Map[(string)key!] = value;

        private static PyDict Entries(Bag value)
        {
            var entries = new PyDict();
            foreach (var (key, item) in value.Map) entries[key] = item;
            return entries;
        }
    }
}
