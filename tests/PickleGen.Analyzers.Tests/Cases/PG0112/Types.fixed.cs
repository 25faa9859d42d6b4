// fix: PickleGen.IgnoreMember
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Reflection;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public Type Kind { get; set; } = typeof(int);

    [PickleIgnore]
    public List<Type>[] Types { get; set; } = [];

    [PickleIgnore]
    public Dictionary<Type, int> Counts { get; set; } = [];

    [PickleIgnore]
    public Assembly? Assembly { get; set; }

    [PickleIgnore]
    public MethodInfo? Method { get; set; }

    [PickleIgnore]
    public PropertyInfo? Property { get; set; }

    [PickleIgnore]
    public ParameterInfo? Parameter;

    [PickleIgnore]
    public RuntimeTypeHandle Handle;

    [PickleIgnore]
    public StackTrace? Trace { get; set; }
}
