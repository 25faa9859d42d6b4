namespace PickleGen.Generator.Parsing;

/// <summary>The rules the parsers decide. Each constant says which arguments its <see cref="Problem"/> carries.</summary>
internal static class Rules
{
    /// <summary>{0} the declaration that is not partial, {1} the type to generate for (the same, or nested in it). At the name of {0}.</summary>
    public const string NotPartial = "PG0001";

    /// <summary>{0} the type or member (<c>Order</c>, <c>Order.Id</c>), {1} the Python name, {2} what is wrong with it.</summary>
    public const string PythonName = "PG0002";

    /// <summary>{0} the member, {1} the other member, {2} the Python name of both.</summary>
    public const string DuplicateName = "PG0003";

    /// <summary>{0} the type, {1} why types of this kind cannot be pickled (static, ref struct, file-local, a collection's subclass …).</summary>
    public const string Kind = "PG0004";

    /// <summary>{0} the context class, {1} what is wrong with its declaration (not derived from PickleContext, generic, abstract …).</summary>
    public const string ContextShape = "PG0005";

    /// <summary>{0} the context, {1} the type or the included context, {2} what is wrong with what is said of it. At the attribute.</summary>
    public const string PickleableFor = "PG0006";

    /// <summary>{0} the base type, {1} the listed type, {2} why it cannot stand for the base. At the attribute.</summary>
    public const string Derived = "PG0008";

    /// <summary>{0} the type, {1} why <c>As</c> or <c>[PickleNewArgs]</c> does not fit it, and what to do.</summary>
    public const string Layout = "PG0007";

    /// <summary>{0} the member (<c>Order.Note</c>) or, in a context, the context; {1} the type without a converter (may be an element type); {2} reason and remedy.</summary>
    public const string MemberType = "PG0101";

    /// <summary>
    /// Arguments as <see cref="MemberType"/>, and {3}: where the type is, with a space before it, or nothing if it is the
    /// member's own. A lock.
    /// </summary>
    public const string Lock = "PG0102";

    /// <summary>Arguments as <see cref="Lock"/>: a stream, a reader, a writer.</summary>
    public const string OpenResource = "PG0103";

    /// <summary>Arguments as <see cref="Lock"/>: a delegate or an expression.</summary>
    public const string Delegate = "PG0104";

    /// <summary>{0} the member, {1} why it cannot take the keys that are no members.</summary>
    public const string ExtensionData = "PG0105";

    /// <summary>Arguments as <see cref="Lock"/>: a thread, a timer, or what belongs to one.</summary>
    public const string Thread = "PG0106";

    /// <summary>Arguments as <see cref="Lock"/>: work or items to come, and what stops them.</summary>
    public const string Asynchronous = "PG0107";

    /// <summary>Arguments as <see cref="Lock"/>: a connection to another process or a database.</summary>
    public const string Connection = "PG0108";

    /// <summary>Arguments as <see cref="Lock"/>: a handle or a pointer.</summary>
    public const string Handle = "PG0109";

    /// <summary>Arguments as <see cref="Lock"/>: a span or another ref struct.</summary>
    public const string RefStruct = "PG0110";

    /// <summary>Arguments as <see cref="Lock"/>: an iterator, a query, a lazy value.</summary>
    public const string Deferred = "PG0111";

    /// <summary>Arguments as <see cref="Lock"/>: a type, or another description of code.</summary>
    public const string Reflection = "PG0112";

    /// <summary>Arguments as <see cref="Lock"/>: a service, a logger, a database context.</summary>
    public const string Service = "PG0113";

    /// <summary>Arguments as <see cref="Lock"/>: what is on a screen.</summary>
    public const string UserInterface = "PG0114";

    /// <summary>Arguments as <see cref="Lock"/>: a value that a text or a number says in full.</summary>
    public const string SaidByAnother = "PG0115";

    /// <summary>Arguments as <see cref="Lock"/>: an object whose members are decided at run time, or a COM object.</summary>
    public const string Dynamic = "PG0116";

    /// <summary>Arguments as <see cref="Lock"/>: a weak reference.</summary>
    public const string WeakReference = "PG0117";

    /// <summary>Arguments as <see cref="Lock"/>: memory that is rented or mapped.</summary>
    public const string BorrowedMemory = "PG0118";

    /// <summary>Arguments as <see cref="Lock"/>: a collection of anything.</summary>
    public const string Untyped = "PG0119";

    /// <summary>{0} the type, {1} why there is no way to create it.</summary>
    public const string NoConstructor = "PG0201";

    /// <summary>{0} the type, {1} the constructor parameter, {2} why no member feeds it. At the parameter.</summary>
    public const string UnmatchedParameter = "PG0202";

    /// <summary>{0} the method with a hook's attribute (<c>Order.GetState</c>), {1} what is wrong with its signature.</summary>
    public const string HookSignature = "PG0203";

    /// <summary>
    /// {0} the type, {1} the attribute that is there (<c>PickleGetState</c>), {2} its method, {3} the attribute that is
    /// missing, {4} the method it is for. At the method that is there.
    /// </summary>
    public const string MissingHook = "PG0204";

    /// <summary>{0} the type, {1} what is wrong with its version or its migrations. At the migration, or the type.</summary>
    public const string Migrations = "PG0501";
}
