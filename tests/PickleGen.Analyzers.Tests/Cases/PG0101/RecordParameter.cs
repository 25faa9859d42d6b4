// fix: PickleGen.IgnoreMember
using System;
using PickleGen;

[Pickleable]
public partial record Order(int Id, IDisposable {|PG0101:Kind|});

[Pickleable]
public partial record Line(int Number, IDisposable? {|PG0101:Kind|}, int Size = 1);

[Pickleable]
public partial record struct Price(decimal Amount, IDisposable? {|PG0101:Kind|} = null);
