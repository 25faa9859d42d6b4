namespace PickleGen.Generator.Model;

/// <summary>The methods of a type that pickling calls.</summary>
internal sealed record HooksModel
{
    /// <summary>Whether the type implements <c>IPickleCallbacks</c>.</summary>
    public required bool Callbacks { get; init; }

    /// <summary>What pickles may call.</summary>
    public required EquatableArray<FunctionModel> Functions { get; init; }

    /// <summary>The state in place of members, if that is how the type is pickled.</summary>
    public StateHookModel? State { get; init; }

    /// <summary>The reduction in place of class and state, if that is how the type is pickled.</summary>
    public ReduceHookModel? Reduce { get; init; }

    /// <summary>Whether members are not looked at.</summary>
    public bool ReplacesMembers => State is not null || Reduce is not null;
}

/// <param name="Type">The type of the state, without nullable annotations.</param>
/// <param name="PythonType">What it is in Python, for the remarks.</param>
/// <param name="MayBeNull">Whether it is declared with <c>?</c>.</param>
/// <param name="Converter">The field of its converter.</param>
/// <param name="Getter">The method that gives it; null where a reduction does.</param>
/// <param name="Setter">The method that takes it.</param>
/// <param name="MakesObject">Whether that method is static and makes the object.</param>
/// <param name="ForgiveGet">Whether what the getter returns needs <c>!</c>.</param>
/// <param name="ForgiveSet">Whether what the setter takes needs <c>!</c>.</param>
internal sealed record StateHookModel(
    string Type,
    string PythonType,
    bool MayBeNull,
    string Converter,
    string? Getter,
    string Setter,
    bool MakesObject,
    bool ForgiveGet,
    bool ForgiveSet);

/// <param name="Method">The method that says what Python does.</param>
/// <param name="TakesProtocol">Whether it takes the protocol.</param>
/// <param name="State">What takes a state, if anything does.</param>
/// <param name="Items">How items are added, if the type is a collection.</param>
internal sealed record ReduceHookModel(string Method, bool TakesProtocol, StateHookModel? State, ItemsHookModel? Items);

/// <param name="Interface">The collection's interface: <c>global::System.Collections.Generic.ICollection&lt;int&gt;</c>.</param>
/// <param name="Converters">The field of the item's converter; those of key and value for a dictionary.</param>
internal sealed record ItemsHookModel(string Interface, EquatableArray<string> Converters);

/// <param name="Name">The function in Python; that of the type's class for a call of the class.</param>
/// <param name="Method">The static method.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Required">How many have no default.</param>
/// <param name="HasRest">Whether the last one is <c>params</c>.</param>
internal sealed record FunctionModel(
    PythonNameModel Name,
    string Method,
    EquatableArray<ParameterModel> Parameters,
    int Required,
    bool HasRest);

/// <param name="PythonName">The parameter's name in Python.</param>
/// <param name="Converter">The field of its converter.</param>
/// <param name="Forgive">Whether the argument needs <c>!</c>.</param>
/// <param name="IsOptional">Whether it has a default.</param>
/// <param name="Default">The C# text of that; null where it is the type's default.</param>
internal sealed record ParameterModel(string PythonName, string Converter, bool Forgive, bool IsOptional, string? Default);
