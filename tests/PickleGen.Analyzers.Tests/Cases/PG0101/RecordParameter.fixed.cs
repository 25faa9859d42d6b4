// fix: PickleGen.IgnoreMember
using System;
using PickleGen;

[Pickleable]
public partial record Order(int Id, [property: PickleIgnore] Type Kind = null!);

[Pickleable]
public partial record Line(int Number, [property: PickleIgnore] Type? Kind = null, int Size = 1);

[Pickleable]
public partial record struct Price(decimal Amount, [property: PickleIgnore] Type? Kind = null);
