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

    public Type {|PG0112:Kind|} { get; set; } = typeof(int);

    public List<Type>[] {|PG0112:Types|} { get; set; } = [];

    public Dictionary<Type, int> {|PG0112:Counts|} { get; set; } = [];

    public Assembly? {|PG0112:Assembly|} { get; set; }

    public MethodInfo? {|PG0112:Method|} { get; set; }

    public PropertyInfo? {|PG0112:Property|} { get; set; }

    public ParameterInfo? {|PG0112:Parameter|};

    public RuntimeTypeHandle {|PG0112:Handle|};

    public StackTrace? {|PG0112:Trace|} { get; set; }
}
