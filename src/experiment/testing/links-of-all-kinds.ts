// Their races are computed in several ways, which must agree in every bit.

const rule = encodeURIComponent(
  [
    "lr = 0.01 in 1e-4..1 log",
    "n = total(g^2)",
    "s = 0.9 * s + n",
    "init k = p",
    "k = 0.9 * k + 0.1 * p",
    "best = min(loss, where(t > 1, best, loss))",
    "p = p - lr * g / sqrt(s + best^2) + 1e-3 * (k - p) / t",
  ].join("\n"),
);
const schedule = encodeURIComponent(
  "gamma = 0.5 in 0..1\nrate = base * gamma^floor(4 * t / steps) * (1 + 0.1 * sin(t))",
);
const formula = (text: string): string => encodeURIComponent(text);

/**
 * Fifteen links to races on surfaces, without `steps`. Between them they have every rule, every kind of addon, a
 * formula, a rule and a schedule that are typed, noise, a tolerance and edits.
 */
export const surfaceLinks: readonly string[] = [
  "surface=rosenbrock&start=-1.2,1&o=sgd,lr:0.001,momentum:0.9&o=adam,lr:0.05&o=adamw&at=12,1,lr:0.0005&at=13,2,beta1:0.5&at=30,1,momentum:0.5",
  "surface=beale&o=adabelief&o=adabound&o=adadelta&o=adagrad",
  "surface=himmelblau&o=adamax&o=adan&o=asgd&o=dadapt-sgd",
  "surface=ackley&o=lamb&o=lars&o=lion&o=nadam&at=9,1,lr:0.01",
  "surface=rastrigin&o=prodigy&o=qhadam&o=qhm&o=radam",
  "surface=styblinski-tang&o=rmsprop&o=rprop&o=schedule-free-adamw&o=schedule-free-sgd",
  "surface=griewank&o=signsgd&o=signum&o=sophia-h&o=yogi&tol=1e-3",
  "surface=levy&o=cg&o=lbfgs&o=newton&o=adam,lr:0.02,amsgrad:1",
  "surface=booth&o=adafactor&o=muon&o=shampoo,lr:0.1&o=soap&o=adam,lr:0.1",
  "surface=branin&o=adam,lr:0.05,cosine&o=sgd,lr:0.01,warmup,step&o=adam,clip-norm.maxNorm:0.5&o=rmsprop,sam.rho:0.02,lookahead&o=adam",
  "surface=goldstein-price&noise=0.2&seed=5&o=adam,accumulate.steps:3&o=sgd,lr:1e-6,clip-value&o=adam,one-cycle&o=lion",
  `f=${formula("log(x*x) + 1/y + tanh(x*y) + exp(-y^2)*cos(3*x)")}&start=1,1&o=sgd,lr:0.1&o=adam,lr:0.3&o=rprop`,
  `f=${formula("where(x > y, abs(x) + sqrt(1 + y^2), atan2(y, x)^2 + cbrt(x))")}&start=1,0.5&tol=1e-4&o=sgd,lr:0.25&o=signsgd,lr:0.125&o=adagrad`,
  `surface=rosenbrock&start=-1.2,1&rule=${rule}&o=own&o=own,lr:0.02,cosine&o=sgd,lr:1e-4`,
  `surface=michalewicz&schedule=${schedule}&o=adam,lr:0.05,own-schedule&o=sgd,lr:0.1,own-schedule.gamma:0.25&o=nadam&at=10,3,lr:0.01,16:0.02,22:0.03`,
];

/**
 * Sixteen links to trainings of networks, without `steps`. Between them they have every activation, loss and method,
 * classes and numbers, real tables, batches that do not divide by the width of vectors, both precisions, weight decay and edits.
 */
export const networkLinks: readonly string[] = [
  "data=moons&net=2-8-8-1&o=sgd,lr:0.1,momentum:0.9&o=adam,lr:0.02&o=lion,lr:0.003&at=10,2,lr:0.005",
  "data=spiral&net=2-16-8-1&act=relu&init=kaiming_normal&batch=32&samples=300&noise=0.2&seed=12&precision=float32&o=sgd,lr:0.1&o=adamw,lr:0.01,weightDecay:0.1",
  "data=circle&net=2-5-1&act=sigmoid&batch=1&samples=120&o=rprop&o=adagrad&o=sgd,lr:0.05,weightDecay:0.01",
  "data=xor&net=2-7-3-1&act=gelu&init=xavier_normal&loss=mse&batch=7&samples=150&o=muon,lr:0.02&o=adam",
  "data=iris&net=4-8-3&act=leaky_relu&split=0.6&o=adam,lr:0.01,weights.weightDecay:0.001,biases.lr:0.1,layer1.lr:0.02&o=lamb&at=15,1,layer2.lr:0.001",
  "data=digits&net=64-20-10&act=relu&batch=33&precision=float32&o=adam,lr:0.003&o=sgd,lr:0.1",
  "data=sine&net=1-9-1&act=silu&init=lecun_uniform,scale:2&loss=huber&batch=0&samples=100&o=lbfgs&o=adam,lr:0.02",
  "data=diabetes&net=10-6-1&act=tanh&loss=mse&batch=64&precision=float32&o=lm&o=soap&o=shampoo,lr:0.1",
  "data=wine&net=13-6-3&act=sine&loss=cross_entropy&batch=16&o=adafactor&o=nadam,lr:0.01&o=cg",
  "data=plane&net=2-1&act=linear&init=lecun_normal&samples=80&o=sgd,lr:0.05&o=sgd,lr:0.05,nesterov:1,momentum:0.5&o=rmsprop",
  "data=breast-cancer&net=30-5-1&act=gelu&loss=bce&batch=50&precision=float32&o=adam,lr:0.01,warmup,cosine&o=sgd,lr:0.1,clip-norm",
  "data=gaussians&net=2-4-4-4-1&act=silu&init=normal,scale:0.5&precision=float32&o=adam,lr:0.02,sam,lookahead&o=sgd,lr:0.1,accumulate.steps:3",
  "data=bumps&net=2-10-1&act=sigmoid&loss=huber&batch=5&samples=120&o=prodigy&o=yogi,lr:0.02&o=schedule-free-adamw",
  `data=rings&net=2-6-3&act=leaky_relu&rule=${rule}&batch=12&precision=float32&o=own&o=adam&at=8,2,layer1.lr:0.2`,
  "data=moons&net=2-6-5-4-1&act=square-tanh-relu&bias=0&batch=20&samples=90&o=adam,lr:0.01,layer2.lr:0.02&o=sgd,lr:0.02&o=muon",
  `data=checkerboard&net=2-6-1&act=linear&schedule=${schedule}&batch=0&samples=90&o=adam,lr:0.05,own-schedule&o=sgd,lr:0.5,own-schedule`,
];

/**
 * Eight links to races on problems, without `steps`. Between them they have every problem, noise, batches, methods,
 * addons, a typed schedule, a fork and edits. One draws more noise than is kept at once.
 */
export const problemLinks: readonly string[] = [
  "problem=quadratic,dimensions:9,blocks:3,axes:random,noise:0.5,covariance:curvature&seed=7&o=adam,lr:0.05,cosine&o=sgd,lr:0.01,momentum:0.9&at=12,2,lr:0.02&fork=15,1,lr:0.2",
  "problem=quadratic,dimensions:5,spectrum:clusters,condition:1e4&o=newton&o=lbfgs&o=cg&o=sophia-h,lr:0.01",
  "problem=zipf,classes:12,scale:0.5&o=sgd,lr:9&o=signsgd,lr:0.01&o=shampoo,lr:0.1",
  "problem=memory,facts:5,loss:softmax,scale:0.1&o=muon,lr:0.05&o=soap&o=adam,sam,lookahead",
  "problem=modular,modulus:7,units:12&o=adamw,lr:0.01,weightDecay:1&o=adafactor",
  `problem=random-features,features:30,samples:20&schedule=${schedule}&o=sgd,lr:3,own-schedule&o=rprop`,
  "problem=sparse,features:20,exponent:1,batch:3&seed=4&o=adam,lr:0.003,accumulate.steps:3&o=prodigy",
  "problem=noise,weights:16384&seed=2&o=adamw,weightDecay:0.1&o=lion,lr:0.001,clip-norm",
];
